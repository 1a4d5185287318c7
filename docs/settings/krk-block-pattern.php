<?php
/*
 * Plugin Name: Figures as block patterns
 * Description: Offers chosen figures in the block editor's inserter, under "Figures".
 *
 * Put this file into wp-content/mu-plugins/ and list your figures below: address => name.
 */

defined( 'KRK_PATTERNS' ) || define(
	'KRK_PATTERNS',
	array(
		'https://figures.example.org/pl/office.staff/' => 'Pracownicy urzędu',
	)
);

add_action(
	'init',
	function () {
		register_block_pattern_category( 'krk', array( 'label' => 'Figures' ) );
		foreach ( KRK_PATTERNS as $address => $name ) {
			$block = wp_json_encode(
				array(
					'url'  => $address,
					'type' => 'wp-embed',
				),
				JSON_UNESCAPED_SLASHES
			);
			register_block_pattern(
				'krk/' . md5( $address ),
				array(
					'title'      => $name,
					'categories' => array( 'krk' ),
					'content'    => "<!-- wp:embed $block -->\n"
						. '<figure class="wp-block-embed is-type-wp-embed"><div class="wp-block-embed__wrapper">' . "\n"
						. esc_url( $address ) . "\n"
						. "</div></figure>\n<!-- /wp:embed -->",
				)
			);
		}
	}
);
